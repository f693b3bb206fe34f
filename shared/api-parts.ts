import * as v from 'valibot'

export const Id = v.pipe(v.string(), v.regex(/^[a-z2-7]{26}$/), v.description('Opaque id'))

export const Time = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601 time in UTC'))

export const Url = v.pipe(v.string(), v.url())

export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1))
