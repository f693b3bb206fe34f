/** dynalite brings no types of its own; this is the part of its documented interface that is used here. */
declare module 'dynalite' {
  import type { Server } from 'node:http'
  export default function dynalite(options?: { createTableMs?: number; deleteTableMs?: number }): Server
}
