/** What who holds a meeting sees and does: who takes part, who waits, changing it, calling it off. */
import {
  Button,
  ButtonRow,
  Details,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Select,
  Stack,
  Table,
  TextArea,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { isHeld, isOpenWorkshop, type Seat, type Workshop } from '../workshops/workshop.ts'
import { membersToAdd } from './members-to-add.ts'

type Office = {
  visit: CooperativeVisit
  one: Workshop
  seats: readonly Seat[]
  members: readonly Member[]
  /** Beside the choice of a member, when none was chosen. */
  wrong: string | undefined
  /** The reason for calling it off, as it was typed when that was refused. */
  why: string
}

/** The list, and what can be done. */
export function WorkshopOffice({ visit, one, seats, members, wrong, why }: Office) {
  const words = visit.text.workshops
  const { slug } = visit.cooperative
  const open = isOpenWorkshop(one, visit.now.at)
  const inside = seats.filter(({ state }) => state === 'in')
  const waiting = seats.filter(({ state }) => state === 'waiting')
  const held = isHeld(one, visit.now.at)
  return (
    <Stack>
      <Heading level={2}>{words.seats.title}</Heading>
      {inside.length === 0 && <Paragraph quiet>{words.seats.none}</Paragraph>}
      {inside.length > 0 && (
        <Seats visit={visit} seats={inside} open={open} held={held} caption={words.seats.title} />
      )}
      {waiting.length > 0 && (
        <>
          <Heading level={3}>{words.seats.waiting}</Heading>
          <Seats visit={visit} seats={waiting} open={open} held={false} caption={words.seats.waiting} />
        </>
      )}
      <ButtonRow>
        {held && <LinkButton href={paths.workshopSeats(slug, one.id)}>{words.seats.note}</LinkButton>}
        {one.cancelledAt === null && (
          <LinkButton href={paths.workshopList(slug, one.id)} look="secondary">
            {words.print}
          </LinkButton>
        )}
        {open && (
          <LinkButton href={paths.changeWorkshop(slug, one.id)} look="secondary">
            {words.change}
          </LinkButton>
        )}
      </ButtonRow>
      {open && (
        <>
          <Details summary={words.seats.add} open={wrong !== undefined}>
            <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.seats.add}>
              <Select
                name="memberId"
                label={words.seats.addMember}
                choices={membersToAdd(members, seats, {
                  today: visit.now.today,
                  on: dayOf(one.startsAt),
                }).map(({ id, name }) => ({
                  value: id,
                  label: name,
                }))}
                error={wrong}
              />
              <Button name="intent" value="add">
                {words.seats.addSave}
              </Button>
            </Form>
          </Details>
          <Details summary={words.cancel} open={why !== ''}>
            <Form action={visit.url.pathname} commandId={freshCommandId(visit)} label={words.cancel}>
              <TextArea name="why" label={words.cancelWhy} value={why} maxLength={500} rows={3} optional />
              <Button name="intent" value="cancel" look="secondary">
                {words.cancelSave}
              </Button>
            </Form>
          </Details>
        </>
      )}
    </Stack>
  )
}

type Listed = Pick<Office, 'visit' | 'seats'> & { open: boolean; held: boolean; caption: string }

function Seats({ visit, seats, open, held, caption }: Listed) {
  const words = visit.text.workshops
  const attendance = ({ attendance: said, attendanceWord, walkedIn }: Seat) => {
    const there = said === null ? words.seats.unknown : words.seats[said]
    const came = walkedIn === null ? there : words.seats.walkedIn[walkedIn]
    return attendanceWord === '' ? came : `${came}: “${attendanceWord}”`
  }
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={seats}
      rowKey={(seat) => seat.memberId}
      columns={[
        { key: 'name', label: words.paper.name, head: true, cell: (seat) => seat.name },
        ...(held ? [{ key: 'came', label: words.seats.came, cell: attendance }] : []),
        ...(open
          ? [
              {
                key: 'take',
                label: words.seats.takeLabel,
                labelUnseen: true,
                cell: (seat: Seat) => (
                  <Form
                    action={visit.url.pathname}
                    commandId={freshCommandId(visit)}
                    label={words.seats.take({ name: seat.name })}
                  >
                    <HiddenField name="memberId" value={seat.memberId} />
                    <Button name="intent" value="leave" look="secondary">
                      {words.seats.take({ name: seat.name })}
                    </Button>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
