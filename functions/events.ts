/** Work between the parts. A message is only a hint: whoever takes it reads the item and makes the world agree. */
export type Job =
  /** Bytes have arrived under a photo's upload key, or an earlier intake has to go on. */
  | { kind: 'intake'; submission: string; photo: string }
  /** A submission changed: publish, retract, erase as its state says. */
  | { kind: 'change'; submission: string }
  /** Its contributor may have to be written to, those who reported it, or a moderator who was asked about it. */
  | { kind: 'mail'; submission: string }
  /** Somebody was invited to the desk. */
  | { kind: 'mail'; invitation: string }
  /** Moderators of a city may have to be told what waits. */
  | { kind: 'mail'; digest: string }
  | { kind: 'upkeep' }
