import {
  AmountField,
  Badge,
  Button,
  ButtonRow,
  Card,
  Columns,
  Copyable,
  DateField,
  Details,
  Euro,
  Facts,
  FieldRow,
  Form,
  Heading,
  Jar,
  KeyHints,
  Lead,
  LinkButton,
  Notice,
  NumberField,
  Paragraph,
  PreviewTarget,
  RadioGroup,
  Select,
  ShareBars,
  Stack,
  TaskList,
  TextField,
} from './index.ts'

/** The home of a member. */
export function HomeSample() {
  return (
    <>
      <Heading level={1}>Dag Anna</Heading>
      <Card tone="brand">
        <Jar
          name="Jouw potje"
          amount={128460n}
          full={200000n}
          lines={[
            { label: 'Er zat in', amount: 121460n },
            { label: 'Bakkerij De Zon', amount: 7000n, note: '12 november' },
          ]}
        >
          Je mag dit gebruiken voor je onderneming.
        </Jar>
      </Card>
      <ButtonRow>
        <LinkButton href="#nieuw">Nieuwe factuur</LinkButton>
        <LinkButton href="#bon" look="secondary">
          Bonnetje
        </LinkButton>
        <LinkButton href="#uren" look="secondary">
          Uren
        </LinkButton>
      </ButtonRow>
      <Notice tone="done" title="Je uitkering in november: blijft gelijk">
        <Details>
          <p>Dit geld blijft in je potje. Daarom is het nu geen inkomen.</p>
        </Details>
      </Notice>
      <Heading level={2}>Te doen</Heading>
      <TaskList
        limit={3}
        tasks={[
          { href: '#a', title: 'Bekijk je overzicht van oktober', detail: 'voor 10 november' },
          { href: '#b', title: 'Bonnetje erbij', detail: 'Hornbach € 23,40' },
        ]}
      />
      <Heading level={2}>Laatste nieuws</Heading>
      <Paragraph>
        Bakkerij De Zon heeft betaald: <Euro amount={12100n} />. <Euro amount={7000n} /> ging naar je potje.
      </Paragraph>
    </>
  )
}

/** A new invoice with what it brings. */
export function NewInvoiceSample() {
  return (
    <>
      <Heading level={1}>Nieuwe factuur</Heading>
      <Form
        action="#"
        commandId="0198a5d2-0000-7000-8000-000000000000"
        preview="/preview"
        previewTarget="brings"
      >
        <Select
          name="customer"
          label="Voor wie?"
          choices={[{ value: 'zon', label: 'Bakkerij De Zon' }]}
          value="zon"
        />
        <DateField name="worked" label="Wanneer gewerkt?" value={{ day: '12', month: '11', year: '2026' }} />
        <TextField name="what" label="Wat heb je gedaan?" value="Etalage geschilderd" width="full" />
        <FieldRow>
          <NumberField name="quantity" label="Hoeveel?" value="1" />
          <AmountField name="price" label="Prijs per stuk" value="100,00" />
          <Select
            name="rate"
            label="Btw"
            always
            choices={[
              { value: '2100', label: '21 %' },
              { value: '900', label: '9 %' },
            ]}
          />
        </FieldRow>
        <RadioGroup
          name="vat"
          label="Is die prijs met of zonder btw?"
          beside
          value="without"
          choices={[
            { value: 'without', label: 'zonder btw' },
            { value: 'with', label: 'met btw' },
          ]}
        />
        <PreviewTarget id="brings">
          <Brings />
        </PreviewTarget>
        <ButtonRow>
          <Button>Stuur naar de administratie</Button>
          <Button look="secondary" name="intent" value="save">
            Bewaar
          </Button>
          <Button look="quiet" name="intent" value="work-out">
            Reken uit
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** What an invoice brings, and for whom: the answer of the live preview. */
function Brings() {
  return (
    <Card labelledBy="brings-title">
      <Heading level={2} id="brings-title">
        Dit levert het op
      </Heading>
      <ShareBars
        caption="Dit levert het op"
        wholeLabel="De klant betaalt"
        whole={12100n}
        parts={[
          { label: 'btw, voor de Belastingdienst', amount: 2100n, kind: 'vat' },
          { label: 'voor de coöperatie (25 %)', amount: 2500n, kind: 'cooperative' },
          { label: 'voor opleiding (5 %)', amount: 500n, kind: 'training' },
          { label: 'naar jouw potje', amount: 7000n, kind: 'pot' },
        ]}
      />
      <Paragraph>
        <strong>Je uitkering: blijft gelijk</strong>, want dit geld blijft in je potje.
      </Paragraph>
      <Details>
        <p>Geld dat in je potje blijft, is nu geen inkomen.</p>
      </Details>
    </Card>
  )
}

/** The day of an administrator: a list, and beside it the thing itself. */
export function TodaySample() {
  return (
    <>
      <Heading level={1}>Goedkeuren</Heading>
      <Columns>
        <TaskList
          keyed
          tasks={[
            { href: '#1', title: 'Anna · Bakkerij De Zon', detail: '€ 121,00 · 2 dagen' },
            {
              href: '#2',
              title: 'Piet · Stichting De Mol',
              detail: '€ 1.248,50 · 1 dag',
              badge: <Badge tone="doubt">Let op</Badge>,
            },
            { href: '#3', title: 'Fatma · Mevrouw Jansen', detail: '€ 45,00 · vandaag' },
          ]}
        />
        <Card labelledBy="thing">
          <Heading level={2} id="thing">
            Etalage geschilderd
          </Heading>
          <Facts
            facts={[
              { label: 'Wie', value: 'Anna de Vries' },
              { label: 'Klant', value: 'Bakkerij De Zon' },
              { label: 'Gewerkt op', value: '12 november 2026' },
              { label: 'De klant betaalt', value: <Euro amount={12100n} />, number: true },
            ]}
          />
          <ButtonRow>
            <Button dataKey="Enter">Goedkeuren</Button>
            <Button look="secondary" dataKey="r">
              Terugsturen
            </Button>
          </ButtonRow>
        </Card>
      </Columns>
      <KeyHints
        keys={[
          { key: 'Enter', does: 'Goedkeuren' },
          { key: 'r', does: 'Terugsturen' },
          { key: 'u', does: 'Ongedaan' },
        ]}
      />
    </>
  )
}

/** The page of a customer, from the link in the mail. */
export function CustomerSample() {
  return (
    <Stack>
      <Stack gap="small">
        <Heading level={1}>
          Je betaalt <Euro amount={12100n} />
        </Heading>
        <Lead>voor het werk van Anna: etalage geschilderd op 12 november 2026.</Lead>
      </Stack>
      <Card>
        <Facts
          facts={[
            { label: 'Betalen voor', value: '26 november 2026' },
            { label: 'Aan', value: 'Coöperatie Het Allemansgilde U.A.' },
            {
              label: 'Rekening',
              value: <Copyable shown="NL02 ABNA 0123 4567 89" copied="NL02ABNA0123456789" label="rekening" />,
            },
            { label: 'Bij', value: '2026-0042' },
          ]}
        />
        <ButtonRow>
          <LinkButton href="#pdf">Open de factuur (PDF)</LinkButton>
          <LinkButton href="#vraag" look="secondary">
            Ik heb een vraag
          </LinkButton>
        </ButtonRow>
      </Card>
    </Stack>
  )
}
