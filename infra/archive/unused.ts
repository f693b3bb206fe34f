/** No photo is looked at and no job is sent while a gallery moves: what waits for its intake waits for the host. Whoever asks all the same is told. */
export const unused = (): never => {
  throw new Error('expected no photo to be looked at and no job to be sent while a gallery moves')
}
