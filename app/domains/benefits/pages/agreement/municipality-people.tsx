import {
  Button,
  ButtonRow,
  Card,
  FieldRow,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  Select,
  Table,
} from '../../../../ui/index.ts'
import { formatDayShort } from '../../../../values/format.ts'
import { freshCommandId } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import type { CooperativeVisit } from '../../../../web/visit.ts'
import type { MunicipalityFile } from './loading.ts'
import { benefitPaths } from '../addresses.ts'

/** Who works for the municipality, and the form to add somebody. */
export function Managers(props: {
  visit: CooperativeVisit
  file: MunicipalityFile
  wrong: string | undefined
}) {
  const { visit, file } = props
  const words = visit.text.agreement.page
  const action = benefitPaths.caseManagers(visit.cooperative.slug, file.municipality.id)
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.managers}
      </Heading>
      {file.managers.length === 0 && <Paragraph>{words.noManager}</Paragraph>}
      {file.managers.map(({ personId, name }) => (
        <Form key={personId} action={action} commandId={freshCommandId(visit)} label={name ?? ''}>
          <HiddenField name="person" value={personId} />
          <FieldRow>
            <Paragraph>{name}</Paragraph>
            <Button look="quiet" name="intent" value="end">
              {words.end} <span class="unseen">({name})</span>
            </Button>
          </FieldRow>
        </Form>
      ))}
      {file.assignable.length === 0 ? (
        <Paragraph quiet>{words.nobodyToAssign}</Paragraph>
      ) : (
        <Form action={action} commandId={freshCommandId(visit)} label={words.managers}>
          <Select
            name="person"
            label={words.assign}
            hint={words.assignHint}
            error={props.wrong}
            choices={file.assignable.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <ButtonRow>
            <Button look="secondary">{words.assignDo}</Button>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}

/** The members it pays, with the number by which it knows them. */
export function Clients({ visit, file }: { visit: CooperativeVisit; file: MunicipalityFile }) {
  const words = visit.text.agreement.page
  const { slug } = visit.cooperative
  return (
    <>
      {file.clients.length === 0 ? (
        <Paragraph>{words.noClients}</Paragraph>
      ) : (
        <Table
          caption={words.clients}
          rows={file.clients}
          rowKey={({ member }) => member.id}
          columns={[
            {
              key: 'member',
              label: words.member,
              head: true,
              cell: ({ member }) => <Link href={paths.member(slug, member.id)}>{member.name}</Link>,
            },
            {
              key: 'since',
              label: words.since,
              cell: ({ placing }) => formatDayShort(placing.fromDay, visit.language),
            },
            {
              key: 'number',
              label: words.number,
              cell: ({ placing }) => placing.clientNumber || words.numberNone,
            },
          ]}
        />
      )}
      <LinkButton href={benefitPaths.placeMembers(slug, file.municipality.id)} look="secondary">
        {words.place}
      </LinkButton>
    </>
  )
}
