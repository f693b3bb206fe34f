import { describe, expect, test } from 'vitest'
import { isIban } from '../../../functions/moderation/text/iban.ts'
import { findPersonalData } from '../../../functions/moderation/text/personal-data.ts'

const found = (text: string, lang: string) =>
  findPersonalData(text, lang)
    .filter(({ score }) => score > 0.5)
    .map(({ start, end }) => text.slice(start, end))

describe('a telephone number', () => {
  test.each([
    ['it', 'Chiamami al 347 123 4567 dopo cena', '347 123 4567'],
    ['it', 'Telefono 010 557 4372, chiedere di Anna', '010 557 4372'],
    ['nl', 'Bel me op 06 12345678', '06 12345678'],
    ['nl', 'Bel 0470 12 34 56 voor een bod', '0470 12 34 56'],
    ['fr', 'Appelle-moi au 06 12 34 56 78', '06 12 34 56 78'],
    ['bg', 'Обади се на 088 812 3456', '088 812 3456'],
    ['ro', 'Sună-mă la 0721 234 567', '0721 234 567'],
    ['hu', 'Hívj a 06 30 123 4567 számon', '06 30 123 4567'],
    ['et', 'Helista 5123 4567', '5123 4567'],
    ['pt', 'Liga para 912 345 678', '912 345 678'],
    ['es', 'Llámame al 612 345 678', '612 345 678'],
    ['en', 'Call me on 07400 123456', '07400 123456'],
    ['en', 'Call me on +39 347 123 4567', '+39 347 123 4567'],
  ])('in %s is found: %s', (lang, text, number) => expect(found(text, lang)).toEqual([number]))

  test.each([
    ['nl', 'Open 10.00-18.00, bel 06 12345678', '06 12345678'],
    ['fr', 'ISBN 06 12 34 56 78', '06 12 34 56 78'],
    ['hu', '47.497913, 19.040236, hívj: 06 30 123 4567', '06 30 123 4567'],
  ])('in %s is found beside other figures: %s', (lang, text, number) => expect(found(text, lang)).toEqual([number]))

  test('of another of our countries is found too', () => expect(found('In Genoa call 347 123 4567', 'en')).toEqual(['347 123 4567']))

  test.each([
    ['it', 'Costruito tra il 1576 e il 1606, aperto dalle 10 alle 18'],
    ['en', 'From 1940 to 1945, then 1989 and 2024'],
    ['en', 'At 44.40678, 8.93388, 120 m above the sea'],
    ['fr', 'Le 24.11.2026 à 18 h 30, il y avait 12 000 personnes'],
    ['es', 'Costó 1.250.000 euros y mide 92 metros'],
    ['et', 'Raekoja plats 1, 51003 Tartu'],
    ['nl', '52.370216, 4.895168: het bankje onder de linde'],
    ['bg', '42.697708, 23.321868: пейката до реката'],
    ['hu', '47.497913, 19.040236, a pad a Duna fölött'],
    ['et', '59.436962, 24.753574: pink mere ääres'],
    ['hu', 'Nyitva 10.00-18.30, belépő 1250 forint'],
    ['et', 'Avatud 10.00–18.30, pilet 12,50 eurot'],
    ['hu', 'Magyar iskola 1914-1918 között'],
    ['it', 'ISBN 978-88-06-20135-4, dalla libreria dietro il duomo'],
    ['pt', 'A revista, ISSN 0873-6561, saiu aqui'],
  ])('is no year, price, date, position, opening hours or number of a book: %s %s', (lang, text) => expect(found(text, lang)).toEqual([]))
})

describe('an account', () => {
  test.each(['IT60 X054 2811 1010 0000 0123 456', 'BE68 5390 0754 7034', 'nl91abna0417164300', 'GB29 NWBK 6016 1331 9268 19'])('%s is one', iban =>
    expect(found(`Donate: ${iban}`, 'en')).toHaveLength(1),
  )
  test('with a wrong digit is none', () => {
    expect(isIban('BE68 5390 0754 7035')).toBe(false)
    expect(isIban('IT60')).toBe(false)
    expect(isIban('ZZ68 5390 0754 7034')).toBe(false)
  })
})

test('a number plate is a note', () => {
  const [plate] = findPersonalData('La vecchia 500, targa AB 123 CD, è ancora lì', 'it')
  expect(plate).toMatchObject({ category: 'personal-data', score: 0.3 })
})

test('an address of e-mail is found where it stands', () =>
  expect(found('Mail anna.rossi+foto@città.example, grazie', 'it')).toEqual(['anna.rossi+foto@città.example']))
