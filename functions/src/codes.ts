/** gRPC status codes that Firestore's errors carry. Source: https://grpc.io/docs/guides/status-codes/ */
export const GRPC = {
	notFound: 5,
	alreadyExists: 6,
	resourceExhausted: 8,
	failedPrecondition: 9,
	aborted: 10,
} as const;

/** Whether an error of an SDK carries this code: Auth's are text, Firestore's are {@link GRPC} numbers. */
export function hasCode(error: unknown, code: string | number): boolean {
	return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
