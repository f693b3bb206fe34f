/** The longest that any host lets a job wait, seconds (SQS: 15 minutes). */
const LONGEST = 900

export function expectDelay(seconds: number): void {
  if (!(seconds >= 0 && seconds <= LONGEST)) throw new RangeError(`expected a delay of 0 to ${LONGEST} seconds, received ${seconds}`)
}
