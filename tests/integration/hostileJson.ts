import fc from "fast-check";

/** JSON text, not values: `1e400`, a lone surrogate or a key twice are lost once they are parsed. */
type JsonText = string;

const numbers = fc.constantFrom("0", "-0", "1e400", "-1e400", "1e-400", "9007199254740993", "0.1", "-1", "1.0");

const strings = fc.oneof(
	fc.string({ unit: "binary", maxLength: 40 }).map((text) => JSON.stringify(text)),
	fc.constantFrom(
		'""',
		'"NaN"',
		'"Infinity"',
		'"\\ud800"',
		'"\\udfff\\ud800"',
		'"\\u0000"',
		'"."',
		'".."',
		'"__x__"',
		'"a/b"',
	),
	fc.constantFrom(
		'"admin"',
		'"viewer"',
		'"constructor"',
		'"__proto__"',
		'"2020-01-01T00:00:00Z"',
		'"+275760-09-13T00:00:01Z"',
	),
	// Of what is long, little: it costs more time than it finds.
	fc
		.oneof({ arbitrary: fc.integer({ min: 1, max: 2_000 }), weight: 15 }, fc.integer({ min: 2_000, max: 100_000 }))
		.map((length) => JSON.stringify("x".repeat(length))),
);

const keys = fc.oneof(
	fc.constantFrom('"@type"', '"value"', '"__proto__"', '"constructor"', '"toString"', '"length"', '""'),
	fc.constantFrom('"uid"', '"roles"', '"role"', '"expiresAt"', '"reason"', '"expectedVersion"', '"articleId"'),
	fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text)),
);

const deep = fc
	.tuple(
		fc.constantFrom(["[", "]"], ['{"roles":', "}"], ['[{"@type":', "}]"]),
		fc.oneof({ arbitrary: fc.integer({ min: 10, max: 200 }), weight: 15 }, fc.integer({ min: 200, max: 20_000 })),
	)
	.map(([[open, close], depth]) => `${open.repeat(depth)}1${close.repeat(depth)}`);

const typed = fc
	.tuple(
		fc.constantFrom(
			"type.googleapis.com/google.protobuf.Int64Value",
			"type.googleapis.com/google.protobuf.UInt64Value",
			"x",
			"",
		),
		fc.oneof(numbers, strings),
	)
	.map(([type, value]) => `{"@type":${JSON.stringify(type)},"value":${value}}`);

/** Any JSON at all, with a liking for what servers stumble over. */
export const { json } = fc.letrec<{ json: JsonText }>((tie) => ({
	json: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom("null", "true", "false", "[]", "{}"),
		numbers,
		strings,
		typed,
		deep,
		fc.array(tie("json"), { maxLength: 5 }).map((parts) => `[${parts.join()}]`),
		fc.array(fc.tuple(keys, tie("json")), { maxLength: 5 }).map(asObject),
	),
}));

/** Objects of the right keys, most values of the right kind: what comes past the first checks. */
export function near(fields: Record<string, fc.Arbitrary<JsonText>>): fc.Arbitrary<JsonText> {
	const entries = Object.entries(fields).map(([key, good]) =>
		fc.tuple(fc.constant(JSON.stringify(key)), fc.oneof({ arbitrary: good, weight: 4 }, json)),
	);
	const extra = fc.array(fc.tuple(keys, json), { maxLength: 1 });
	return fc
		.tuple(fc.tuple(...entries), fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, extra))
		.map(([own, more]) => asObject([...own, ...more]));
}

/**
 * The body of a call around its data: nearly always the right one. Always an object or an array: anything else, and
 * text that is no JSON, the functions framework refuses itself (400) before a function is called.
 */
export function body(data: fc.Arbitrary<JsonText>): fc.Arbitrary<JsonText> {
	return fc.oneof(
		{ arbitrary: data.map((text) => `{"data":${text}}`), weight: 12 },
		data.map((text) => `{"data":${text},"more":1}`),
		data.map((text) => `{"date":${text}}`),
		data.map((text) => `[${text}]`),
		fc.constantFrom("{}", "[]"),
	);
}

function asObject(entries: [key: JsonText, value: JsonText][]): JsonText {
	return `{${entries.map(([key, value]) => `${key}:${value}`).join()}}`;
}
