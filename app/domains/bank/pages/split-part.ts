import type { JSX } from 'preact'
import type { Typed } from '../../../web/form.ts'

/** What was typed in the form for dividing, and what is wrong with it. */
export type Fill = { readonly typed: Typed; readonly wrong: (field: string) => string | undefined }

/** A part of the form, and its fields. */
export type Part = { readonly part: JSX.Element; readonly fields: readonly string[] }
