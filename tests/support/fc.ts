import fc from 'fast-check'

/** Properties are tried on the same cases everywhere, so that a run says something about the change; `PROPERTY_SEED` draws others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })

export { fc }
