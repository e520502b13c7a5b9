import { REGION } from "@rolecall/policy";
import { setGlobalOptions } from "firebase-functions";

/** Imported first by index.ts: a function takes the global options that hold when it is defined. */
setGlobalOptions({ region: REGION, maxInstances: 20, cpu: 1, concurrency: 80, memory: "512MiB" });
