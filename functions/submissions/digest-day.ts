import type { City } from '../../shared/city.ts'
import { isTimeZone, localDay, localHour } from './local-day.ts'

/** Hour of the city from which on its moderators are told what waits. */
const MORNING = 7

const zoneOf = ({ timeZone }: Pick<City, 'timeZone'>) => (isTimeZone(timeZone) ? timeZone : 'UTC')

/** The day of the city that a time is on. */
export const dayOf = (city: Pick<City, 'timeZone'>, time: Date) => localDay(time, zoneOf(city))

/** The day of which the city's moderators may be told by now; before its morning that is none. */
export const digestDay = (city: Pick<City, 'timeZone'>, now: Date) => (localHour(now, zoneOf(city)) < MORNING ? undefined : dayOf(city, now))
