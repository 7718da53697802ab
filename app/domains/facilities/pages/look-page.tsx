/** What was said of damage of a thing: somebody of the administration looks, and says so. */
import { z } from 'zod'
import { HiddenField, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { TaskBlock } from '../../../web/home-block.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { damageToLookAt, type Damage } from '../damage.db.ts'
import { lookAtDamage } from '../look-at-damage.ts'
import { allThings, thingById } from '../thing.db.ts'
import { addresses } from './addresses.ts'

/** Shows it, with the way to close the thing, and the button that says that somebody looked. */
export const lookPage = formPage({
  schema: z.object({ words: z.string().regex(/^[0-9a-f-]{36}( [0-9a-f-]{36})*$/) }),
  async load(visit) {
    return visit.read(async (tx) => {
      const thing = await thingById(tx, visit.cooperative.id, visit.id<'thing'>('thing'))
      return thing && { thing, waits: await damageToLookAt(tx, thing.id) }
    })
  },
  title: (visit, { thing }) => visit.text.damage.title({ thing: thing.name }),
  back: (visit, { thing }) => ({
    href: addresses.thing(visit.cooperative.slug, thing.id),
    label: visit.text.damage.back({ thing: thing.name }),
  }),
  initial: () => ({}),
  above: ({ thing, waits }, visit) => {
    const words = visit.text.damage
    if (waits.length === 0) return <Paragraph>{words.nothing}</Paragraph>
    return (
      <>
        <DamageList visit={visit} waits={waits} />
        <Paragraph>
          {words.how}{' '}
          <Link href={addresses.closeThing(visit.cooperative.slug, thing.id)} roomy>
            {words.close}
          </Link>
        </Paragraph>
      </>
    )
  },
  offered: ({ waits }) => waits.length > 0,
  fields: ({ data: { waits } }) => (
    <HiddenField name="words" value={waits.map(({ wordId }) => wordId).join(' ')} />
  ),
  label: (visit) => visit.text.damage.looked,
  save: (visit, { words }, commandId, { thing }) => {
    const looked = { thingId: thing.id, words: words.split(' ') as Id<'thing-word'>[] }
    return visit.perform(lookAtDamage, visit.actor, looked, commandId)
  },
  done: (visit, _none, { thing }) => `${addresses.thing(visit.cooperative.slug, thing.id)}?gedaan=gekeken`,
  refusals: (visit) => visit.text.facilities.refusals,
  saveLabel: (visit) => visit.text.damage.looked,
})

function DamageList({ visit, waits }: { visit: CooperativeVisit; waits: readonly Damage[] }) {
  return (
    <ul>
      {waits.map(({ wordId, damage, saidAt }) => (
        <li key={wordId}>
          {visit.text.damage.line({ damage, day: formatDayOfYear(dayOf(saidAt), visit.language) })}
        </li>
      ))}
    </ul>
  )
}

/** For who books: what was said of it, while nobody looked yet. */
export function DamageNote({ visit, waits }: { visit: CooperativeVisit; waits: readonly Damage[] }) {
  if (waits.length === 0) return null
  return (
    <Notice tone="doubt" title={visit.text.damage.note}>
      <DamageList visit={visit} waits={waits} />
      {visit.text.damage.noteWhy}
    </Notice>
  )
}

/** Things with damage that nobody looked at yet. */
export const lookBlock: TaskBlock = {
  may: 'things.keep',
  order: 329,
  tasks: async (reader) => lookTasks(reader),
}

async function lookTasks(reader: Reader) {
  const { id, slug } = reader.cooperative
  const { waits, things } = await reader.read(async (tx) => ({
    waits: await damageToLookAt(tx),
    things: await allThings(tx, id),
  }))
  const words = reader.text.damage
  return [...Map.groupBy(waits, ({ thingId }) => thingId)].map(([thingId, said]) => ({
    kind: 'facilities-damage' as const,
    href: addresses.lookAtThing(slug, thingId),
    title: words.task({ thing: things.find((one) => one.id === thingId)?.name ?? '' }),
    detail: said.at(-1)!.damage,
  }))
}
