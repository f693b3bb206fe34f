import { expect, test, vi } from 'vitest'
import { composeContext, openRecords } from '../../../functions/adapters/aws/context.ts'
import { readVariables } from '../../../functions/adapters/aws/environment.ts'
import { createConsoleLog } from '../../../functions/adapters/aws/log.ts'
import { openStorage } from '../../../functions/adapters/aws/open-work.ts'
import { submissionIn } from '../../../functions/adapters/aws/stream.ts'
import { LAMBDA_ENVIRONMENT } from '../../support/lambda-environment.ts'

test('a variable that is missing or not as expected is told by its name, all at once', () => {
  const wrong = { ...LAMBDA_ENVIRONMENT, VEDUTA_TABLE: 'no table', VEDUTA_ATTEMPTS: '0', VEDUTA_ORIGINALS: undefined }
  const read = () => readVariables(wrong, 'VEDUTA_TABLE', 'VEDUTA_ATTEMPTS', 'VEDUTA_ORIGINALS', 'VEDUTA_PUBLIC')
  expect(read).toThrow(/VEDUTA_TABLE: expected the name of a table.*\n.*VEDUTA_ATTEMPTS: expected a number.*\n.*VEDUTA_ORIGINALS: /)
  expect(read).not.toThrow(/VEDUTA_PUBLIC/)
})

test('a program is told only of the parts that it is given', () => {
  const { VEDUTA_TABLE = '', VEDUTA_UPLOAD_ORIGIN = '', ...rest } = LAMBDA_ENVIRONMENT
  const pages = composeContext({ VEDUTA_UPLOAD_ORIGIN }, openRecords({ VEDUTA_TABLE }))
  expect(pages.config.uploadOrigin).toBe(VEDUTA_UPLOAD_ORIGIN)
  expect(pages.gallery).toBeDefined()
  expect(() => pages.objects).toThrow('expected a program that was given objects, this one was not')
  expect(() => openStorage({ ...rest, VEDUTA_PUBLIC: '' })).toThrow(/VEDUTA_PUBLIC/)
})

test('only changes of a submission itself are followed', () => {
  expect(submissionIn({ pk: { S: 'S#abc' }, sk: { S: 'S' } })).toBe('abc')
  for (const keys of [{ pk: { S: 'S#abc' }, sk: { S: 'C' } }, { pk: { S: 'P#abc' }, sk: { S: 'P' } }, {}, undefined]) expect(submissionIn(keys)).toBeUndefined()
})

test('the log keeps to its level, and to itself what is private', () => {
  const [info, warn] = [vi.spyOn(console, 'info').mockReturnValue(), vi.spyOn(console, 'warn').mockReturnValue()]
  const log = createConsoleLog({ logLevel: 'warn' })
  log.info({ submission: 'a' }, 'not said')
  log.warn({ submission: 'a', token: 'secret', email: 'a@b.example', message: 'a field' }, 'said')
  expect(info).not.toHaveBeenCalled()
  expect(warn.mock.calls).toEqual([[{ message: 'said', submission: 'a' }]])
  vi.restoreAllMocks()
})
