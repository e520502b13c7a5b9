import type { Role } from "@rolecall/policy";

export interface DemoAccount {
	email: string;
	name: string;
	roles: Role[];
}

export const DEMO_PASSWORD = "rolecall-demo";

/** The people of the local suite; the contract names them. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
	{ email: "ada@rolecall.test", name: "Ada Okafor", roles: ["admin"] },
	{ email: "pat@rolecall.test", name: "Pat Lindqvist", roles: ["publisher"] },
	{ email: "ed@rolecall.test", name: "Ed Marlowe", roles: ["editor"] },
	{ email: "vera@rolecall.test", name: "Vera Castellanos", roles: ["viewer"] },
	{ email: "audra@rolecall.test", name: "Audra Whitfield", roles: ["auditor"] },
	{ email: "norman@rolecall.test", name: "Norman Teague", roles: [] },
];
