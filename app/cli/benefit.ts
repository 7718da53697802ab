import { createInterface } from 'node:readline'
import {
  answerCase,
  benefitRefusalInWords,
  standardParameters,
  stepInWords,
  type BenefitReason,
  type BenefitTelling,
  type Step,
} from '../domains/benefits/index.ts'
import { textIn, isLanguage } from '../text/index.ts'
import type { Refused } from '../values/result.ts'
import { refuse } from '../values/result.ts'
import { wrongUse, type CliCommand } from './cli-command.ts'
import { readOptions } from './options.ts'

/** `npx gilde benefit < cases.jsonl`. */
export const benefit: CliCommand = {
  name: 'benefit',
  summary: 'answer cases about benefits, one a line',
  help: `
Usage: npx gilde benefit [--language nl|en] < cases.jsonl

Reads one JSON object a line and writes one a line, in the same order. Uses no database and no clock.
  in    {"id", "scheme", "date", "input": {…}}
  out   {"id", "result": {…}, "steps": […]}, or {"id", "refused": "why"}
such as
  {"id":"1","scheme":"PW","date":"2026-07-01","input":{"household":"single","age":40,"netIncomeCents":30000}}
The scheme is one of PW, BBZ, IOAW, WW, WIA, WAJONG, AIB; others are answered with whom to ask. Each kind of case
has fields of its own (app/domains/benefits/engine/cases); one that is not known is refused by its name.
Amounts are whole cents, hours may have three decimals. A line that is not JSON gives {"line": N, "refused": "why"} and
exit code 1 at the end; the other lines are answered.
  --language    in which language to say why and each step; en unless told otherwise`,
  async run(args) {
    const { values } = readOptions(args, [], { language: { type: 'string' } })
    const language = values.language ?? 'en'
    if (!isLanguage(language)) throw wrongUse('--language must be nl or en.')
    const text = textIn(language)
    const telling: BenefitTelling = { words: text.benefits, steps: text.benefitSteps, language }
    return answerLines(process.stdin, (line) => write(`${line}\n`), telling)
  },
}

/**
 * Answers a stream of cases line by line, waiting for a reader that is slower.
 *
 * @returns the exit code: 1 when a line was no JSON
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  say: (line: string) => Promise<void>,
  telling: BenefitTelling,
): Promise<number> {
  const parameters = standardParameters()
  let [number, exitCode] = [0, 0]
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const read = parsed(line)
    if (!read.ok) exitCode = 1
    const answer = read.ok ? answerCase(read.value, parameters) : read
    await say(JSON.stringify(written(answer, number, telling), asJson))
  }
  if (number === 0) throw wrongUse('nothing came in: give the cases on standard input.')
  return exitCode
}

/** Some programs write it before the first line; it says nothing. */
const BYTE_ORDER_MARK = /^\uFEFF/

function parsed(line: string): { readonly ok: true; readonly value: unknown } | Refused<'case-not-json'> {
  try {
    return { ok: true, value: JSON.parse(line.replace(BYTE_ORDER_MARK, '')) as unknown }
  } catch {
    return refuse('case-not-json')
  }
}

function written(
  answer: ReturnType<typeof answerCase> | Refused<BenefitReason>,
  line: number,
  telling: BenefitTelling,
): object {
  if (!('id' in answer)) return { line, refused: benefitRefusalInWords(answer, telling) }
  const { id } = answer
  if ('refused' in answer) return { id, refused: benefitRefusalInWords(answer.refused, telling) }
  return { id, result: answer.result, steps: answer.steps.map((step) => stepOut(step, telling)) }
}

function stepOut(step: Step, telling: BenefitTelling): object {
  const { kind, amount, article, source, certainty } = step
  return { kind, amountCents: amount, sentence: stepInWords(step, telling), article, source, certainty }
}

/** Cents become numbers only here, at the edge; hours get their decimals back. */
function asJson(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'object' && value !== null && 'thousandths' in value)
    return Number(value.thousandths) / 1000
  return value
}

/** Waits until the line is out; a reader that went away ends it in silence, as `head` does. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const gone = error && 'code' in error && error.code === 'EPIPE'
      if (error && !gone) reject(error)
      else resolve()
    })
  })
}
