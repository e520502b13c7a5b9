import { type CallableInput, type CallableName, type CallableResults, REGION } from "@rolecall/policy";
import type { FirebaseApp } from "firebase/app";
import { connectFunctionsEmulator, getFunctions, httpsCallable } from "firebase/functions";
import type { Call } from "../shared/backend.ts";
import type { AppConfig } from "./config.ts";

/** The typed way to every callable. It rejects with a FirebaseError whose code is `functions/…`. */
export function createCall(app: FirebaseApp, config: AppConfig): Call {
	const functions = getFunctions(app, REGION);
	if (config.local) {
		const { host, port } = config.local.emulators.functions;
		connectFunctionsEmulator(functions, host, port);
	}
	return async <N extends CallableName>(name: N, input: CallableInput<N>) => {
		const callable = httpsCallable<CallableInput<N>, CallableResults[N]>(functions, name);
		return (await callable(input)).data;
	};
}
