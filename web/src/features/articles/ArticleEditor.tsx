import { Alert, Anchor, Button, Group, Text, Textarea, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { MAX_BODY, MAX_TITLE } from "@rolecall/policy";
import { type FormEvent, useState } from "react";
import { sentenceFor } from "../../shared/errors.ts";
import { texts } from "../../shared/texts.ts";
import { tell, warn } from "../../shared/toast.ts";
import { useUnsaved } from "../../shared/unsaved.ts";
import classes from "./ArticleEditor.module.css";
import type { ArticleText } from "./data.ts";
import { type SavedText, useDraftText } from "./useDraftText.ts";

interface Props {
	uid: string;
	/** `new` for one that is not saved yet. */
	articleId: string;
	/** The text as the server has it now. */
	saved: SavedText;
	/** Why this cannot be saved now, in a sentence; null when it can. */
	locked: string | null;
	onSave: (text: ArticleText) => Promise<void>;
}

/** Title and text. Whatever happens to one's access meanwhile, what is typed stays here and on this device. */
export function ArticleEditor({ uid, articleId, saved, locked, onSave }: Props) {
	const draft = useDraftText(uid, articleId, saved);
	useUnsaved(draft.dirty, true);
	const clipboard = useClipboard();
	const [busy, setBusy] = useState(false);
	const [titleProblem, setTitleProblem] = useState<string | null>(null);
	const { title, body } = draft.text;
	const newer = saved.baseMs > draft.baseMs && draft.dirty && articleId !== "new";

	const save = async (event: FormEvent) => {
		event.preventDefault();
		if (title.trim() === "") {
			setTitleProblem(texts.editor.needTitle);
			return;
		}
		setBusy(true);
		try {
			await onSave({ title: title.trim(), body });
			draft.forget();
			tell(texts.editor.saved);
		} catch (error) {
			warn(sentenceFor(error));
		} finally {
			setBusy(false);
		}
	};

	return (
		<form onSubmit={save} noValidate>
			<div role="status" className={classes.notes}>
				{locked && (
					<Alert color="yellow" title={texts.editor.lostTitle} data-testid="editor-locked">
						{locked}
						<Group mt="sm">
							<Button size="xs" variant="default" onClick={() => clipboard.copy(`${title}\n\n${body}`)}>
								{clipboard.copied ? texts.editor.copied : texts.editor.copy}
							</Button>
						</Group>
					</Alert>
				)}
				{!locked && newer && (
					<Alert color="yellow" title={texts.editor.theirsTitle}>
						{texts.editor.theirs}{" "}
						<Anchor component="button" type="button" inherit onClick={() => draft.take(saved)}>
							{texts.editor.takeTheirs}
						</Anchor>
					</Alert>
				)}
				{!newer && draft.restored && (
					<Alert variant="default">
						{texts.editor.restored}{" "}
						<Anchor component="button" type="button" inherit onClick={() => draft.take(saved)}>
							{texts.editor.discard}
						</Anchor>
					</Alert>
				)}
			</div>
			<TextInput
				size="lg"
				label={texts.editor.title}
				placeholder={texts.editor.titlePlaceholder}
				value={title}
				error={titleProblem}
				maxLength={MAX_TITLE}
				onChange={(event) => {
					setTitleProblem(null);
					draft.change({ title: event.currentTarget.value });
				}}
				classNames={{ input: classes.title, label: classes.label }}
				data-testid="article-title"
			/>
			<Textarea
				autosize
				minRows={12}
				mt="md"
				label={texts.editor.body}
				placeholder={texts.editor.bodyPlaceholder}
				value={body}
				maxLength={MAX_BODY}
				onChange={(event) => draft.change({ body: event.currentTarget.value })}
				classNames={{ input: classes.body }}
				data-testid="article-body"
			/>
			<Group justify="space-between" mt="md">
				<Text size="sm" c="dimmed" aria-live="polite">
					{draft.dirty ? texts.editor.unsaved : saved.baseMs > 0 ? texts.editor.saved : texts.editor.empty}
				</Text>
				{!locked && (
					<Button type="submit" loading={busy} data-testid="save-article">
						{texts.editor.save}
					</Button>
				)}
			</Group>
		</form>
	);
}
