import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../values/day.ts'
import { ChildError, ChildWorker, type ChildSettings } from './child-worker.ts'
import type { PdfAnswer, PdfAttachment, PdfImage, PdfJob } from './pdf-job.ts'
import { sourceFolder } from './source-folder.ts'

export type { PdfAttachment, PdfImage } from './pdf-job.ts'

export type PdfRequest = {
  /** Typst source: one of ours by `documentTemplate`, or a co-op's own. */
  readonly template: string
  /** What the template reads as `json(bytes(sys.inputs.data))`. Plain JSON: a bigint in it throws. */
  readonly data: unknown
  /** The date in the file's properties. Fixed by the caller, so the same facts give the same bytes. */
  readonly on: Day
  readonly attachments?: readonly PdfAttachment[]
  readonly images?: readonly PdfImage[]
}

/**
 * Why no document came. `template`: the template or a picture is wrong, and trying again will not help.
 * `time`: twice over the time limit. `crash`: the renderer died twice, or held too much memory.
 */
export type PdfFailure = 'template' | 'time' | 'crash'

/** A document that could not be made; the message says where in the template, in English. */
export class PdfError extends Error {
  readonly reason: PdfFailure
  constructor(reason: PdfFailure, message: string) {
    super(message)
    this.name = 'PdfError'
    this.reason = reason
  }
}

/** Typst keeps about half a megabyte of each document, so its process is replaced now and then. */
const SETTINGS: ChildSettings = {
  file: 'pdf-child.ts',
  recycleAfter: 400,
  idleAfter: 60_000,
  limit: 15_000,
  memory: 1_500_000_000,
  tries: 2,
}

/**
 * Makes PDF/A-3a documents (tagged, archivable, with attachments) in a child process, one at a time and in order of
 * asking. A crash or an overrun costs one more try on a fresh child and never the documents that wait behind it.
 */
export class PdfRenderer {
  readonly #worker: ChildWorker<PdfJob, PdfAnswer>

  constructor(settings: Partial<ChildSettings> = {}) {
    this.#worker = new ChildWorker({ ...SETTINGS, ...settings })
  }

  /** The process that renders now, for who wants to measure it; undefined when there is none. */
  get pid(): number | undefined {
    return this.#worker.pid
  }

  /**
   * @returns the bytes of the PDF
   * @throws PdfError, TypeError when `data` is not plain JSON
   */
  async render(request: PdfRequest): Promise<Uint8Array> {
    const answer = await this.#worker.ask(jobOf(request)).catch(failed)
    if (!answer.ok) throw new PdfError('template', answer.message)
    return answer.bytes
  }

  /** Ends the child process. A later `render` starts a new one. */
  stop(): void {
    this.#worker.stop()
  }
}

function failed(error: unknown): never {
  if (!(error instanceof ChildError)) throw error
  throw new PdfError(error.reason === 'time' ? 'time' : 'crash', error.message)
}

/** The one renderer of this process. */
const renderer = new PdfRenderer()

/**
 * Makes a PDF/A-3a document of a Typst template and its data.
 *
 * The data reach the template as one JSON text and are never part of its source, so nothing that a
 * person typed can be a command. Letters that the font lacks become □.
 *
 * @throws PdfError
 */
export function renderPdf(request: PdfRequest): Promise<Uint8Array> {
  return renderer.render(request)
}

/** Ends the renderer of this process; the next document starts it again. */
export function stopPdfRenderer(): void {
  renderer.stop()
}

/** The Typst source of a template of our own. */
export async function documentTemplate(
  name:
    | 'invoice'
    | 'letter'
    | 'sign-in-card'
    | 'statement'
    | 'annual-account'
    | 'participants'
    | 'contract'
    | 'week-letter'
    | 'portfolio',
): Promise<string> {
  return readFile(join(sourceFolder(), 'documents', `${name}.typ`), 'utf8')
}

function jobOf(request: PdfRequest): PdfJob {
  for (const { name } of [...(request.attachments ?? []), ...(request.images ?? [])]) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(name)) throw new RangeError(`not a file name: ${name}`)
  }
  return {
    template: request.template,
    data: JSON.stringify(request.data),
    timestamp: Date.parse(request.on) / 1000,
    attachments: request.attachments ?? [],
    images: request.images ?? [],
  }
}
