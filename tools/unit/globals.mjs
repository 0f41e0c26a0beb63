/** What tests import from "@jest/globals": jest-light-runner hands jest's functions over as globals instead. */
const globals = /** @type {typeof import("@jest/globals")} */ (/** @type {unknown} */ (globalThis));

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = globals;
