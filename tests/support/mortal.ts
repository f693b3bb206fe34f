import type { Context } from '../../functions/context.ts'

export class Killed extends Error {}

/** When a context dies: at its n-th change of the world, before it, or after it and before anybody heard of it. */
export interface Death {
  at: number
  after: boolean
}

/** A context that dies at one of its changes of the world. */
export function mortal(context: Context, dies: Death): Context {
  let step = 0
  const guard = <Arguments extends unknown[], Result>(change: (...args: Arguments) => Promise<Result>) => {
    return async (...args: Arguments): Promise<Result> => {
      const here = step++ === dies.at
      if (here && !dies.after) throw new Killed()
      const result = await change(...args)
      if (here) throw new Killed()
      return result
    }
  }
  const { objects, submissions, fingerprints, gallery, erasures, jobs, edge } = context
  return {
    ...context,
    objects: { ...objects, write: guard(objects.write), remove: guard(objects.remove), copy: guard(objects.copy) },
    submissions: { ...submissions, save: guard(submissions.save), spill: guard(submissions.spill) },
    fingerprints: {
      ...fingerprints,
      add: guard(fingerprints.add),
      mark: guard(fingerprints.mark),
      forget: guard(fingerprints.forget),
      addUnreadable: guard(fingerprints.addUnreadable),
    },
    gallery: { ...gallery, publish: guard(gallery.publish), retract: guard(gallery.retract) },
    erasures: { ...erasures, add: guard(erasures.add) },
    jobs: { ...jobs, send: guard(jobs.send) },
    edge: { ...edge, forget: guard(edge.forget) },
  }
}
