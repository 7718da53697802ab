/** On the first page of who waited on help that is over: that they need not any more. */
import { Heading, Link, Notice, Paragraph, Stack } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { memberOfPerson } from '../../members/index.ts'
import { letGoSince } from '../help-promise.db.ts'
import { letGoInWords } from '../let-go-in-words.ts'
import { helpPaths } from './addresses.ts'

/** So long it stands there: a week. */
const TOLD_FOR = 7 * 24 * 3600 * 1000

export const letGoBlock: HomeBlock = {
  may: 'help.take-part',
  order: 402,
  async load(visit) {
    const { id, slug } = visit.cooperative
    const since = new Date(visit.now.at.getTime() - TOLD_FOR)
    const { me, over } = await visit.read(async (tx) => {
      const me = (await memberOfPerson(tx, id, visit.actor.personId))?.id
      return { me, over: me ? await letGoSince(tx, id, me, since) : [] }
    })
    if (me === undefined || over.length === 0) return null
    const { help, helpBetween } = visit.text
    return (
      <>
        <Heading level={2}>{helpBetween.letGo.title}</Heading>
        <Stack gap="small">
          {over.map((one) => (
            <Notice key={one.id}>
              <Paragraph>
                <Link href={`${helpPaths.post(slug, one.postId)}#${one.id}`} roomy>
                  {help.one[one.kind](one)}
                </Link>
              </Paragraph>
              <Paragraph>{letGoInWords(visit, one, me)}</Paragraph>
            </Notice>
          ))}
        </Stack>
      </>
    )
  },
}
