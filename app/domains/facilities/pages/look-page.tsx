/** What was said of damage of a thing: somebody of the administration looks, and says so. */
import { z } from 'zod'
import { HiddenField, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { formPage } from '../../../web/form-page.tsx'
import type { TaskBlock } from '../../../web/home-block.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { damageToLookAt, type Damage } from '../damage.db.ts'
import { lookAtDamage } from '../look-at-damage.ts'
import { allThings, thingById } from '../thing.db.ts'
import type { Thing } from '../thing.ts'
import { addresses } from './addresses.ts'

/** Shows it, with the way to close the thing, and the button that says that somebody looked. */
export const lookPage = formPage({
  schema: z.object({ words: z.string().regex(/^[0-9a-f-]{36}( [0-9a-f-]{36})*$/) }),
  async load(visit) {
    return visit.read(async (tx) => {
      const thing = await thingById(tx, visit.cooperative.id, visit.id<'thing'>('thing'))
      return thing && { thing, ...parted(await damageToLookAt(tx, thing.id)) }
    })
  },
  title: (visit, { thing }) => visit.text.damage.title({ thing: thing.name }),
  back: (visit, { thing }) => ({
    href: addresses.thing(visit.cooperative.slug, thing.id),
    label: visit.text.damage.back({ thing: thing.name }),
  }),
  initial: () => ({}),
  above: ({ thing, waits, found }, visit) => {
    const words = visit.text.damage
    if (waits.length + found.length === 0) return <Paragraph>{words.nothing}</Paragraph>
    if (waits.length === 0)
      return (
        <>
          <DamageList visit={visit} said={found} />
          <Paragraph>{words.over.how}</Paragraph>
        </>
      )
    return (
      <>
        <DamageList visit={visit} said={waits} />
        <Paragraph>
          {words.how}{' '}
          <Link href={addresses.closeThing(visit.cooperative.slug, thing.id)} roomy>
            {words.close}
          </Link>
        </Paragraph>
      </>
    )
  },
  offered: ({ waits, found }) => waits.length + found.length > 0,
  // What waits comes first: what was found and left stays until somebody looks at that alone.
  fields: ({ data: { waits, found } }) => (
    <HiddenField
      name="words"
      value={(waits.length > 0 ? waits : found).map(({ wordId }) => wordId).join(' ')}
    />
  ),
  label: (visit) => visit.text.damage.looked,
  save: (visit, { words }, commandId, { thing }) => {
    const looked = { thingId: thing.id, words: words.split(' ') as Id<'thing-word'>[] }
    return visit.perform(lookAtDamage, visit.actor, looked, commandId)
  },
  done: (visit, _none, { thing }) => `${addresses.thing(visit.cooperative.slug, thing.id)}?gedaan=gekeken`,
  refusals: (visit) => visit.text.facilities.refusals,
  saveLabel: (visit, { waits }) => visit.text.damage[waits.length > 0 ? 'looked' : 'mended'],
})

/** What waits for a look, and what the administration found and left as it is. */
function parted(said: readonly Damage[]) {
  return { waits: said.filter((one) => !one.byOffice), found: said.filter((one) => one.byOffice) }
}

function DamageList({ visit, said }: { visit: CooperativeVisit; said: readonly Damage[] }) {
  return (
    <ul>
      {said.map(({ wordId, damage, saidAt }) => (
        <li key={wordId}>
          {visit.text.damage.line({ damage, day: formatDay(dayOf(saidAt), visit.language) })}
        </li>
      ))}
    </ul>
  )
}

/** For who books: what was said of it while nobody looked yet, and what the administration found and left. */
export function DamageNote(props: {
  visit: CooperativeVisit
  thing: Pick<Thing, 'id'>
  said: readonly Damage[]
}) {
  const { visit, thing } = props
  const words = visit.text.damage
  const { waits, found } = parted(props.said)
  return (
    <>
      {waits.length > 0 && (
        <Notice tone="doubt" title={words.note}>
          <DamageList visit={visit} said={waits} />
          {words.noteWhy}
        </Notice>
      )}
      {found.length > 0 && (
        <Notice title={words.found}>
          <DamageList visit={visit} said={found} />
          {visit.may('things.keep') && waits.length === 0 && (
            <Link href={addresses.lookAtThing(visit.cooperative.slug, thing.id)} roomy>
              {words.over.link}
            </Link>
          )}
        </Notice>
      )}
    </>
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
    waits: parted(await damageToLookAt(tx)).waits,
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
