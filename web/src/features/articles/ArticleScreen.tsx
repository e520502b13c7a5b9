import { getRouteApi } from "@tanstack/react-router";
import { RequirePermission, useLiveDoc } from "../../access/react/index.ts";
import { BackLink } from "../../shared/BackLink.tsx";
import { useBackend } from "../../shared/backend.ts";
import { ListSkeleton } from "../../shared/ListSkeleton.tsx";
import { Message } from "../../shared/Message.tsx";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { fullDate, whenWords } from "../../shared/time.ts";
import { ArticleActions } from "./ArticleActions.tsx";
import classes from "./ArticleScreen.module.css";
import { articleRef } from "./data.ts";
import { paragraphs, readingMinutes } from "./words.ts";

const route = getRouteApi("/articles/$articleId");

export function ArticleScreen() {
	const { articleId } = route.useParams();
	return (
		<RequirePermission permission="articles.read" fallback={<NoAccess permission="articles.read" />}>
			<ArticleView key={articleId} articleId={articleId} />
		</RequirePermission>
	);
}

function ArticleView({ articleId }: { articleId: string }) {
	const { firestore } = useBackend();
	const live = useLiveDoc(() => articleRef(firestore, articleId), [firestore, articleId]);
	if (live.status === "loading") {
		return (
			<Page narrow>
				<ListSkeleton />
			</Page>
		);
	}
	const article = live.data;
	if (!article) return <Message title={texts.notFound.title} body={texts.articles.gone} />;
	const updated = article.updatedAt.toMillis();
	return (
		<Page
			narrow
			large
			back={<BackLink to="/articles">{texts.articles.back}</BackLink>}
			title={article.title || texts.articles.untitled}
			intro={
				<div className={classes.meta}>
					<span data-testid="article-status">{texts.articles.status[article.status]}</span>
					<time dateTime={new Date(updated).toISOString()} title={fullDate(updated)}>
						{texts.articles.updated(whenWords(updated))}
					</time>
					<span>{texts.articles.minutes(readingMinutes(article.body))}</span>
				</div>
			}
		>
			<ArticleActions article={article} />
			<article className={classes.body}>
				{paragraphs(article.body).map((paragraph, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
					<p key={index}>{paragraph}</p>
				))}
			</article>
		</Page>
	);
}
