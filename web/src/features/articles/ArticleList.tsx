import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAccess, useLiveQuery } from "../../access/react/index.ts";
import { useBackend } from "../../shared/backend.ts";
import { EmptyState } from "../../shared/EmptyState.tsx";
import { LiveList } from "../../shared/LiveList.tsx";
import { texts } from "../../shared/texts.ts";
import { whenWords } from "../../shared/time.ts";
import classes from "./ArticleList.module.css";
import { type ArticleData, type Tab, tabQuery } from "./data.ts";
import { readingMinutes } from "./words.ts";

const PAGE_SIZE = 30;

export function ArticleList({ tab }: { tab: Tab }) {
	const { firestore } = useBackend();
	const { user } = useAccess();
	const uid = user?.uid ?? "";
	const [max, setMax] = useState(PAGE_SIZE);
	const articles = useLiveQuery(() => tabQuery(firestore, tab, uid, max), [firestore, tab, uid], max);
	return (
		<LiveList
			query={articles}
			rowHeight={112}
			empty={<EmptyState words={texts.articles.empty[tab]} />}
			onMore={articles.data.length === max ? () => setMax(max + PAGE_SIZE) : undefined}
		>
			{(items) => (
				<ul className={classes.list}>
					{items.map((article) => (
						<li key={article.id}>
							<Row article={article} own={article.authorUid === uid} showStatus={tab === "mine"} />
						</li>
					))}
				</ul>
			)}
		</LiveList>
	);
}

interface RowProps {
	article: ArticleData & { id: string };
	own: boolean;
	showStatus: boolean;
}

function Row({ article, own, showStatus }: RowProps) {
	return (
		<Link
			to="/articles/$articleId"
			params={{ articleId: article.id }}
			className={classes.row}
			data-testid={`article-${article.id}`}
		>
			<h2 className={classes.title}>{article.title || texts.articles.untitled}</h2>
			<p className={classes.excerpt}>{article.body}</p>
			<p className={classes.meta}>
				{showStatus && (
					<span className={classes.status} data-status={article.status}>
						{texts.articles.status[article.status]}
					</span>
				)}
				<span>{texts.articles.updated(whenWords(article.updatedAt.toMillis()))}</span>
				<span>{texts.articles.minutes(readingMinutes(article.body))}</span>
				{own && !showStatus && <span>{texts.articles.byYou}</span>}
			</p>
		</Link>
	);
}
