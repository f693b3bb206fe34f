/**
 * For every client: two tries, and no call that hangs, within the time that the programs have (infra/aws/program.ts): a failure that is told
 * in time can be handed on. Milliseconds; `requestTimeout` ends with the head of the answer, `socketTimeout` goes on in its body.
 */
export const CLIENT_SETTINGS = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, socketTimeout: 3_000, throwOnRequestTimeout: true },
}

/** Milliseconds that a call to a service takes at most, its second try and the pause before it included. */
export const LONGEST_CALL =
  CLIENT_SETTINGS.maxAttempts * (CLIENT_SETTINGS.requestHandler.connectionTimeout + CLIENT_SETTINGS.requestHandler.requestTimeout) + 500

/** For the intake, which sends and reads whole photos and has minutes, and for commands. */
export const PATIENT: ClientSettings = {
  maxAttempts: 3,
  requestHandler: { ...CLIENT_SETTINGS.requestHandler, connectionTimeout: 2_000, requestTimeout: 15_000, socketTimeout: 15_000 },
}

export type ClientSettings = typeof CLIENT_SETTINGS
