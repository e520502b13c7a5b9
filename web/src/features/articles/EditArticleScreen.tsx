import { rolesWith } from "@rolecall/policy";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useAccess, useLiveDoc } from "../../access/react/index.ts";
import { BackLink } from "../../shared/BackLink.tsx";
import { useBackend } from "../../shared/backend.ts";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { draftKey, readDraft } from "../../shared/localDraft.ts";
import { Message } from "../../shared/Message.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { ArticleEditor } from "./ArticleEditor.tsx";
import { articleRef, saveDraft } from "./data.ts";
import type { SavedText } from "./useDraftText.ts";

const route = getRouteApi("/articles/$articleId/edit");

export function EditArticleScreen() {
	const { articleId } = route.useParams();
	return <EditArticle key={articleId} articleId={articleId} />;
}

function EditArticle({ articleId }: { articleId: string }) {
	const { can, user } = useAccess();
	const backend = useBackend();
	const { firestore } = backend;
	const navigate = useNavigate();
	const uid = user?.uid ?? "";
	const writer = can("articles.write");
	const live = useLiveDoc(writer ? () => articleRef(firestore, articleId) : null, [firestore, articleId, writer]);
	const article = live.status === "ready" ? live.data : null;
	/** The last text the server showed: the editor keeps it when the article can't be read any more. */
	const [saved, setSaved] = useState<SavedText | null>(() => readDraft(draftKey(uid, articleId)));
	const own = article?.authorUid === uid;
	useEffect(() => {
		if (own) setSaved({ title: article.title, body: article.body, baseMs: article.updatedAt.toMillis() });
	}, [own, article]);

	if (saved === null) {
		if (!writer) return <NoAccess permission="articles.write" />;
		if (live.status !== "ready") {
			return (
				<Page narrow>
					<ListSkeleton />
				</Page>
			);
		}
		if (!article) return <Message title={texts.notFound.title} body={texts.articles.gone} />;
		if (!own) return <Message title={texts.noAccess.title} body={texts.articles.notYours} />;
		return null;
	}
	const locked = !writer
		? texts.editor.lost(rolesWith("articles.write"))
		: live.status === "ready" && !article
			? texts.editor.gone
			: article?.status === "published"
				? texts.editor.published
				: null;
	return (
		<Page narrow title={texts.editor.editTitle} back={<BackLink to="/articles">{texts.articles.back}</BackLink>}>
			<ArticleEditor
				uid={uid}
				articleId={articleId}
				saved={saved}
				locked={locked}
				onSave={async (text) => {
					await saveDraft(backend, articleId, text);
					await navigate({ to: "/articles/$articleId", params: { articleId } });
				}}
			/>
		</Page>
	);
}
