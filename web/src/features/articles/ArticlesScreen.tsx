import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { RequirePermission, useAccess } from "../../access/react/index.ts";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { ArticleList } from "./ArticleList.tsx";
import { TABS, type Tab } from "./data.ts";

/** Published articles for readers; for writers also all drafts, and their own. */
export function ArticlesScreen() {
	return (
		<RequirePermission permission="articles.read" fallback={<NoAccess permission="articles.read" />}>
			<Articles />
		</RequirePermission>
	);
}

function Articles() {
	const { can } = useAccess();
	const [chosen, setChosen] = useState<Tab>("published");
	const writer = can("articles.write");
	const tab = writer ? chosen : "published";
	return (
		<Page
			title={texts.articles.title}
			actions={
				writer && (
					<Button
						renderRoot={(props) => <Link to="/articles/new" {...props} />}
						leftSection={<IconPlus size={17} aria-hidden="true" />}
						data-testid="new-article"
					>
						{texts.articles.create}
					</Button>
				)
			}
		>
			{writer ? (
				<Tabs value={tab} onChange={(value) => setChosen(TABS.find((name) => name === value) ?? "published")}>
					<Tabs.List mb="md">
						{TABS.map((name) => (
							<Tabs.Tab key={name} value={name} data-testid={`articles-tab-${name}`}>
								{texts.articles.tabs[name]}
							</Tabs.Tab>
						))}
					</Tabs.List>
					{TABS.map((name) => (
						<Tabs.Panel key={name} value={name}>
							{name === tab && <ArticleList tab={name} />}
						</Tabs.Panel>
					))}
				</Tabs>
			) : (
				<ArticleList tab="published" />
			)}
		</Page>
	);
}
