import { cancelInvite as cancel, inviteMember as invite } from "../members/invites.ts";
import { defineCallable } from "./define.ts";

/** Lets roles wait for an email address. Needs `members.manage`. */
export const inviteMember = defineCallable("inviteMember", invite);

/** Takes an open invite back. Needs `members.manage`. */
export const cancelInvite = defineCallable("cancelInvite", (services, caller, { inviteId }) =>
	cancel(services, caller, inviteId),
);
