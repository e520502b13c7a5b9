import { rolesWith } from "@rolecall/policy";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAccess } from "../../access/react/index.ts";
import { BackLink } from "../../shared/BackLink.tsx";
import { useBackend } from "../../shared/backend.ts";
import { draftKey, readDraft } from "../../shared/localDraft.ts";
import { NoAccess } from "../../shared/NoAccess.tsx";
import { Page } from "../../shared/Page.tsx";
import { texts } from "../../shared/texts.ts";
import { ArticleEditor } from "./ArticleEditor.tsx";
import { createDraft } from "./data.ts";

const NOTHING_SAVED = { title: "", body: "", baseMs: 0 };

/** Opens for writers, and for whoever has text here from before a role was lost; stays open for as long as it is. */
export function NewArticleScreen() {
	const { can, user } = useAccess();
	const backend = useBackend();
	const navigate = useNavigate();
	const uid = user?.uid ?? "";
	const writer = can("articles.write");
	const [opened] = useState(writer || readDraft(draftKey(uid, "new")) !== null);
	if (!opened && !writer) return <NoAccess permission="articles.write" />;
	return (
		<Page narrow title={texts.editor.newTitle} back={<BackLink to="/articles">{texts.articles.back}</BackLink>}>
			<ArticleEditor
				uid={uid}
				articleId="new"
				saved={NOTHING_SAVED}
				locked={writer ? null : texts.editor.lost(rolesWith("articles.write"))}
				onSave={async (text) => {
					const articleId = await createDraft(backend, uid, text);
					await navigate({ to: "/articles/$articleId", params: { articleId } });
				}}
			/>
		</Page>
	);
}
