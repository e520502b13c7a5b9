/** Letters that Unicode does not take apart into a plain letter and its accent, and what people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	þ: "th",
	ð: "d",
	đ: "d",
	ħ: "h",
	ı: "i",
	ł: "l",
	ø: "o",
	ŧ: "t",
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** Lower case in plain letters, so that "jose" finds "José" and "strasse" finds "Straße". */
export function fold(text: string): string {
	const unaccented = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return unaccented.replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter);
}
