/** The hour and the weather of a picture: everything in it is toned by them, so that its few colours belong together. */
export interface Light {
  /** From the top down to the horizon. */
  sky: readonly [string, string, string, string]
  /** What distance turns into, and how strongly (0 to 1). */
  haze: string
  fog: number
  /** What lies over every colour, and how thickly (0 to 1). */
  veil: string
  cover: number
  shadow: string
  sun: { colour: string; radius: number; height: number; moon?: true } | undefined
  clouds: { kind: 'heaps' | 'bands' | 'blanket'; colour: string; amount: number }
  /** Share of windows with a light on. */
  lit: number
  stars: boolean
  weather: 'dry' | 'rain' | 'snow'
}

const LAMP = '#ffd68a'

/** Warm light of windows and lamps. */
export const WINDOW_LIGHTS = [LAMP, '#ffc46b', '#ffe2a6', '#f9b15c'] as const

export const LIGHTS = {
  dawn: {
    sky: ['#7f9fbe', '#b9bccb', '#f0bfb0', '#fbd9b0'],
    haze: '#eec4b6',
    fog: 0.78,
    veil: '#8e7391',
    cover: 0.26,
    shadow: '#4d4a73',
    sun: { colour: '#fff0c9', radius: 0.075, height: 0.2 },
    clouds: { kind: 'bands', colour: '#f6d3c4', amount: 0.7 },
    lit: 0.12,
    stars: false,
    weather: 'dry',
  },
  morning: {
    sky: ['#8fc1cf', '#b3d6d6', '#d8e8dc', '#f5efd9'],
    haze: '#d3e4dd',
    fog: 0.66,
    veil: '#f2e8cf',
    cover: 0.08,
    shadow: '#34566e',
    sun: { colour: '#fff8df', radius: 0.06, height: 0.55 },
    clouds: { kind: 'heaps', colour: '#f8f5e9', amount: 0.5 },
    lit: 0,
    stars: false,
    weather: 'dry',
  },
  noon: {
    sky: ['#4f9fc4', '#7bbdd3', '#a9d6dc', '#dcebdf'],
    haze: '#c2dfe0',
    fog: 0.6,
    veil: '#fff4d6',
    cover: 0.04,
    shadow: '#27476b',
    sun: undefined,
    clouds: { kind: 'heaps', colour: '#fbf8ee', amount: 0.75 },
    lit: 0,
    stars: false,
    weather: 'dry',
  },
  gold: {
    sky: ['#6fa5a8', '#a9bf9f', '#efcb82', '#f9b367'],
    haze: '#f2c388',
    fog: 0.74,
    veil: '#c8693a',
    cover: 0.2,
    shadow: '#5a3550',
    sun: { colour: '#fff0b8', radius: 0.085, height: 0.26 },
    clouds: { kind: 'bands', colour: '#f8dba0', amount: 0.5 },
    lit: 0.05,
    stars: false,
    weather: 'dry',
  },
  dusk: {
    sky: ['#2c3767', '#73508a', '#dd6f70', '#f8b878'],
    haze: '#c9727c',
    fog: 0.62,
    veil: '#35285c',
    cover: 0.52,
    shadow: '#1f1a44',
    sun: { colour: '#ffd9a0', radius: 0.09, height: 0.12 },
    clouds: { kind: 'bands', colour: '#f0937f', amount: 0.8 },
    lit: 0.4,
    stars: false,
    weather: 'dry',
  },
  blue: {
    sky: ['#16264f', '#2c4a80', '#6d7fb0', '#e0b4b2'],
    haze: '#7784b4',
    fog: 0.6,
    veil: '#1b2c5c',
    cover: 0.6,
    shadow: '#0f1a3c',
    sun: undefined,
    clouds: { kind: 'bands', colour: '#8f8fc0', amount: 0.4 },
    lit: 0.5,
    stars: true,
    weather: 'dry',
  },
  night: {
    sky: ['#0c1730', '#142647', '#1f3c5f', '#35607a'],
    haze: '#2f5872',
    fog: 0.58,
    veil: '#101f3d',
    cover: 0.7,
    shadow: '#070f24',
    sun: { colour: '#f6efd2', radius: 0.06, height: 0.72, moon: true },
    clouds: { kind: 'bands', colour: '#37597a', amount: 0.35 },
    lit: 0.45,
    stars: true,
    weather: 'dry',
  },
  rain: {
    sky: ['#7f929d', '#95a6ad', '#aebbbd', '#c9cfc9'],
    haze: '#b0bcbe',
    fog: 0.76,
    veil: '#5d7380',
    cover: 0.36,
    shadow: '#2c3f50',
    sun: undefined,
    clouds: { kind: 'blanket', colour: '#8898a2', amount: 0.8 },
    lit: 0.28,
    stars: false,
    weather: 'rain',
  },
  snow: {
    sky: ['#a9bcc9', '#c3d0d7', '#d9e0e1', '#efece4'],
    haze: '#dde3e3',
    fog: 0.8,
    veil: '#9fb4c4',
    cover: 0.26,
    shadow: '#4a6580',
    sun: undefined,
    clouds: { kind: 'blanket', colour: '#b6c5cf', amount: 0.5 },
    lit: 0.2,
    stars: false,
    weather: 'snow',
  },
  mist: {
    sky: ['#c9cfc6', '#d8d8ca', '#ebe0cb', '#f6e6c8'],
    haze: '#e9dfcb',
    fog: 0.92,
    veil: '#b7a98f',
    cover: 0.22,
    shadow: '#4f5a5a',
    sun: { colour: '#fff6dc', radius: 0.07, height: 0.5 },
    clouds: { kind: 'blanket', colour: '#dcdacb', amount: 0.3 },
    lit: 0.08,
    stars: false,
    weather: 'dry',
  },
} as const satisfies Record<string, Light>

export type Mood = keyof typeof LIGHTS
