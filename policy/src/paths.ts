/** Collection names, and the paths built from them: the one place where they are spelled. */
export const COLLECTIONS = {
	members: "members",
	devices: "devices",
	claimsUpdates: "claimsUpdates",
	audit: "audit",
	security: "security",
	invites: "invites",
	accessRequests: "accessRequests",
	jobs: "jobs",
	articles: "articles",
	sources: "sources",
} as const;

export const paths = {
	member: (uid: string) => `${COLLECTIONS.members}/${uid}`,
	device: (uid: string, deviceId: string) => `${COLLECTIONS.members}/${uid}/${COLLECTIONS.devices}/${deviceId}`,
	claimsUpdate: (uid: string) => `${COLLECTIONS.claimsUpdates}/${uid}`,
	invite: (id: string) => `${COLLECTIONS.invites}/${id}`,
	accessRequest: (id: string) => `${COLLECTIONS.accessRequests}/${id}`,
	job: (id: string) => `${COLLECTIONS.jobs}/${id}`,
	article: (id: string) => `${COLLECTIONS.articles}/${id}`,
	source: (id: string) => `${COLLECTIONS.sources}/${id}`,
	securityState: `${COLLECTIONS.security}/state`,
} as const;

/** Where the functions run. */
export const REGION = "us-central1";
