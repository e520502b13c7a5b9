import { Button, Group } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useAccess } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { ConfirmButton } from "../../shared/ConfirmButton.tsx";
import { texts } from "../../shared/texts.ts";
import { tell } from "../../shared/toast.ts";
import { useBusy } from "../../shared/useBusy.ts";
import { type ArticleData, removeArticle, unpublish } from "./data.ts";

/** What the reader may do with this article, and nothing else. */
export function ArticleActions({ article }: { article: ArticleData & { id: string } }) {
	const { can, user } = useAccess();
	const backend = useBackend();
	const navigate = useNavigate();
	const [busy, run] = useBusy();
	const draft = article.status === "draft";
	const publisher = can("articles.publish");
	const editor = draft && can("articles.write") && article.authorUid === user?.uid;
	if (!publisher && !editor) return null;

	const act = (action: () => Promise<unknown>, done: string) =>
		run(async () => {
			await action();
			tell(done);
		});

	return (
		<Group gap="xs">
			{editor && (
				<Button
					variant="default"
					renderRoot={(props) => <Link to="/articles/$articleId/edit" params={{ articleId: article.id }} {...props} />}
					data-testid="edit-article"
				>
					{texts.articles.edit}
				</Button>
			)}
			{publisher && draft && (
				<Button
					loading={busy}
					onClick={() => act(() => backend.call("publishArticle", { articleId: article.id }), texts.articles.published)}
					data-testid="publish-article"
				>
					{texts.articles.publish}
				</Button>
			)}
			{publisher && !draft && (
				<Button
					variant="default"
					loading={busy}
					onClick={() => act(() => unpublish(backend, article.id), texts.articles.unpublished)}
					data-testid="unpublish-article"
				>
					{texts.articles.unpublish}
				</Button>
			)}
			{publisher && (
				<ConfirmButton
					label={texts.articles.remove}
					title={texts.articles.removeTitle}
					body={texts.articles.removeBody(article.title || texts.articles.untitled)}
					testId="delete-article"
					onConfirm={async () => {
						await removeArticle(backend, article.id);
						tell(texts.articles.removed);
						await navigate({ to: "/articles" });
					}}
				/>
			)}
		</Group>
	);
}
