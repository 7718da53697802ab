import { z } from 'zod'
import { id } from '../platform/input.ts'
import { ArchiveError } from './read-archive.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().max(400)

const manifest = z.object({
  gilde: z.literal('cooperative'),
  format: z.literal(1),
  cooperative: z.object({ id: id<'cooperative'>(), slug: z.string().min(1).max(100) }),
  migrations: z.array(name),
  tables: z.array(z.object({ name, rows: z.number().int().nonnegative(), sha256 })),
  documents: z.array(z.object({ id: id<'file'>(), name, sha256 })),
})

const row = z.record(z.string(), z.string().nullable())

/** A row as it stands in an export: every value as PostgreSQL writes it. */
export type ExportedRow = Record<string, string | null>

/**
 * Reads what is said of the whole file.
 *
 * @throws ArchiveError when it is no manifest of ours
 */
export function readManifest(text: string): z.output<typeof manifest> {
  const read = manifest.safeParse(parsed(text))
  if (read.success) return read.data
  throw new ArchiveError('this file is no export of a co-operative, or its manifest was changed.')
}

/**
 * Reads one line of a table: all columns that it should have, and of no other co-operative.
 *
 * @throws ArchiveError with the table and the number of the line
 */
export function readRow(
  line: string,
  {
    table,
    columns,
    at,
  }: { readonly table: string; readonly columns: readonly string[]; readonly at: number },
  cooperativeId: string,
): ExportedRow {
  const read = row.safeParse(parsed(line))
  if (!read.success || columns.some((column) => read.data[column] === undefined))
    throw new ArchiveError(`the file is damaged: line ${at} of ${table} is no row of that table.`)
  const owner =
    table === 'cooperative' ? 'id' : columns.includes('cooperative_id') ? 'cooperative_id' : undefined
  if (owner !== undefined && read.data[owner] !== cooperativeId)
    throw new ArchiveError(`the file is damaged: line ${at} of ${table} is of another co-op.`)
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
