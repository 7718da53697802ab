/** On the first page of who gave a deposit: that a part of it was kept, or that somebody asks to. */
import { Heading, Link, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { depositAsksThatWait } from '../deposit-ask.db.ts'
import { keptDepositsOf } from '../deposit.db.ts'

/** So long it stands on the first page: four weeks. */
const TOLD_FOR = 28 * 24 * 3600 * 1000

export const depositNewsBlock: HomeBlock = {
  may: 'thing.book',
  order: 402,
  async load(visit) {
    const { id, slug } = visit.cooperative
    const since = new Date(visit.now.at.getTime() - TOLD_FOR)
    const { told, asked } = await visit.read(async (tx) => {
      const me = await memberOfPerson(tx, id, visit.actor.personId)
      return {
        told: me ? await keptDepositsOf(tx, id, me.id, since) : [],
        asked: me ? await depositAsksThatWait(tx, id, me.id) : [],
      }
    })
    if (told.length + asked.length === 0) return null
    const words = visit.text.facilities.deposit.news
    const euro = (amount: bigint) => formatEuro(amount, visit.language)
    return (
      <>
        <Heading level={2}>{words.title}</Heading>
        <Stack gap="small">
          {asked.map(({ id: key, bookingId, thing, kept, reply }) => (
            <Notice key={key} tone="doubt">
              <Paragraph>{words.asked({ thing, kept: euro(kept) })}</Paragraph>
              <Paragraph>
                <Link href={paths.thingBooking(slug, bookingId)} roomy>
                  {reply === '' ? words.readAndReply : words.read}
                </Link>
              </Paragraph>
            </Notice>
          ))}
          {told.map(({ bookingId, thing, amount, kept }) => (
            <Notice key={bookingId} tone="doubt">
              <Paragraph>{words.kept({ thing, back: euro(amount - kept), kept: euro(kept) })}</Paragraph>
              <Paragraph>
                <Link href={paths.thingBooking(slug, bookingId)} roomy>
                  {words.read}
                </Link>
              </Paragraph>
            </Notice>
          ))}
        </Stack>
      </>
    )
  },
}
