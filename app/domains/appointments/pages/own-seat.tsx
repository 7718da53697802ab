import { Button, ButtonRow, Form } from '../../../ui/index.ts'
import { freshCommandId } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { isOpenWorkshop, type Seat, type Workshop } from '../workshops/workshop.ts'

type Own = { visit: CooperativeVisit; one: Workshop; own: Member | undefined; mine: Seat | undefined }

/** To take part, or not any more; who never said anything can also say that they do not come. */
export function OwnSeat({ visit, one, own, mine }: Own) {
  if (!own || own.leftOn !== undefined || !isOpenWorkshop(one, visit.now.at)) return null
  const words = visit.text.workshops
  const isIn = mine !== undefined && mine.state !== 'left'
  const room = one.taken < one.places && one.waiting === 0
  const waits = mine?.state === 'waiting'
  const label = isIn ? (waits ? words.leaveList : words.leave) : room ? words.join : words.joinList
  return (
    <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={label}>
      <ButtonRow>
        <Button name="intent" value={isIn ? 'leave' : 'join'} look={isIn ? 'secondary' : 'primary'}>
          {label}
        </Button>
        {mine === undefined && (
          <Button name="intent" value="decline" look="secondary">
            {words.decline}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
