/**
 * Takes the place of `node:process` in the bundles. Importing that makes Node read everything it exports: it opens the standard streams and
 * loads what reports and threads need.
 */
export const { env, versions } = process
