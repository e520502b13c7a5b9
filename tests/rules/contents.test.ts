import { admin, editor, norman, publisher } from "./actors.ts";
import * as accessRequests from "./matrix/accessRequests.ts";
import * as articles from "./matrix/articles.ts";
import * as devices from "./matrix/devices.ts";
import * as sources from "./matrix/sources.ts";
import { verify } from "./verify.ts";

verify({ name: "what an article may hold", operations: articles.contents, actors: [editor, publisher, admin] });
verify({ name: "what a publication may change", operations: articles.publications, actors: [publisher, admin] });
verify({ name: "what a source may hold", operations: sources.contents, actors: [admin] });
verify({ name: "what a request may hold", operations: accessRequests.contents, actors: [norman, admin] });
verify({ name: "what a device may report", operations: devices.contents, actors: [norman, admin] });
