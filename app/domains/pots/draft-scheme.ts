import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { id } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { presets, type PresetKey } from './presets.ts'
import { readDraft, storeScheme } from './scheme-stored.ts'
import type { SchemeDraft } from './scheme.ts'
import * as db from './schemes.db.ts'
import { onOneLine } from '../../values/one-line.ts'

type Refusal = 'scheme-not-found' | 'draft-exists' | 'name-taken'

const presetKey = z.enum(presets.map((preset) => preset.key) as [PresetKey, ...PresetKey[]])

/**
 * Begins a draft: of a scheme that is there (a copy of its last version) or of a new scheme (from a preset). The
 * first scheme of a co-operative is the one that everybody follows.
 *
 * Gives the id of the draft. Refuses a second draft of one scheme (`draft-exists`) and a name that is taken.
 */
export const draftScheme = command({
  name: 'pots.draft-scheme',
  may: 'scheme.edit',
  input: z.union([
    z.object({ schemeId: id<'scheme'>() }),
    z.object({ name: z.string().min(1).max(80).transform(onOneLine), preset: presetKey }),
  ]),
  async run(tx, actor: PersonActor, input, now) {
    const begun =
      'schemeId' in input
        ? await nextVersion(tx, actor, input.schemeId)
        : await newScheme(tx, actor, input.name, input.preset, now.at)
    if (!begun.ok) return begun
    const id = newId<'scheme-version'>(now.at)
    const { schemeId, version, draft } = begun.value
    await db.insertDraft(tx, {
      cooperativeId: actor.cooperativeId,
      id,
      schemeId,
      version,
      rules: storeScheme(draft),
      draftedBy: actor.personId,
      draftedAt: now.at,
    })
    return ok(id)
  },
  about: (_input, id) => id,
})

type Begun = { readonly schemeId: Id<'scheme'>; readonly version: number; readonly draft: SchemeDraft }

async function nextVersion(
  tx: Tx,
  actor: PersonActor,
  schemeId: Id<'scheme'>,
): Promise<Result<Begun, Refusal>> {
  const versions = (await db.versionsOf(tx, actor.cooperativeId)).filter(
    (version) => version.scheme_id === schemeId,
  )
  const [latest] = versions
  if (!latest) return refuse('scheme-not-found')
  if (versions.some((version) => version.state === 'draft')) return refuse('draft-exists')
  return ok({ schemeId, version: latest.version + 1, draft: readDraft(latest.rules) })
}

async function newScheme(
  tx: Tx,
  { cooperativeId }: PersonActor,
  name: string,
  preset: PresetKey,
  at: Date,
): Promise<Result<Begun, Refusal>> {
  const others = await db.schemeNames(tx, cooperativeId)
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    return refuse('name-taken', { name })
  const { draft } = presets.find((one) => one.key === preset)!
  const id = newId<'scheme'>(at)
  const is_default = !others.some((other) => other.is_default)
  await db.insertScheme(tx, { cooperative_id: cooperativeId, id, name, is_default, created_at: at })
  return ok({ schemeId: id, version: 1, draft: { ...draft, name } })
}
