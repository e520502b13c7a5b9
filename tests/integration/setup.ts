import { afterAll } from "vitest";
import { closeClients } from "../support/client.ts";
import { suiteAddresses } from "../support/environment.ts";

suiteAddresses(); // Fails the file with its sentence when there is no suite.

afterAll(closeClients);
