-- Who asks, said apart: a person by the role they hold, a job or the operator's command by its purpose. Before this,
-- asking_has_role() said yes to every job and to the operator: copied to notes of a coach it would hand them over.

-- Whether a person asks who holds one of these roles now, in the co-operative asked about. Never a job, never the operator.
create function asking_holds(variadic roles text[]) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return asking_purpose() = 'person' and exists (
    select from role_assignment
    where cooperative_id = asking_cooperative() and person_id = asking_person()
      and role = any (roles) and until is null);
end
$$;

-- Whether it is asked for one of these purposes: job (printing, mailing), operator (a command at the machine itself).
create function asking_as(variadic purposes text[]) returns boolean language sql stable parallel safe
  as $$ select asking_purpose() = any (purposes) $$;

comment on function asking_has_role(text[]) is
  'Of the tables up to 012 only: true for jobs and the operator too. What is new says asking_holds() for people and '
  'asking_as() for the rest, by the procedures below.';

-- A domain protects a table with one line for each who may do something; see docs/decisions/0012. The policy is named
-- after what it says. Grants still tell which verbs exist at all, for whom it be.
create procedure allow(guarded regclass, name text, verb text, condition text) language plpgsql as $$
declare
  here constant text := format('cooperative_id = (select asking_cooperative()) and %s', condition);
begin
  execute format('create policy %I on %s for %s %s (%s)', name, guarded, verb,
    case verb when 'insert' then 'with check' else 'using' end, here);
end
$$;

create function list_of(words text[]) returns text language sql immutable
  as $$ select string_agg(quote_literal(word), ', ') from unnest(words) word $$;

create function named_after(words text[], verb text) returns text language sql immutable
  as $$ select replace(array_to_string(words, '_or_'), '-', '_') || '_' || verb $$;

-- The member reads the rows that name them, in the column that does.
create procedure own_rows_are_read(guarded regclass, through name default 'member_id') language plpgsql as $$
begin
  call allow(guarded, 'own', 'select', format('%I in (select asking_members())', through));
end
$$;

-- Who is anything here reads: what the whole co-operative may know, its jobs too.
create procedure everybody_here_reads(guarded regclass) language plpgsql as $$
begin
  call allow(guarded, 'belongs', 'select', '(select asking_belongs())');
end
$$;

-- People with one of these roles read.
create procedure roles_read(guarded regclass, variadic roles text[]) language plpgsql as $$
begin
  call allow(guarded, named_after(roles, 'reads'), 'select', format('(select asking_holds(%s))', list_of(roles)));
end
$$;

-- The books: those who keep them, watch over them and answer for them.
create procedure books_are_read(guarded regclass) language plpgsql as $$
begin
  call roles_read(guarded, 'administrator', 'auditor', 'board');
end
$$;

-- People with one of these roles add rows, and do not change them.
create procedure roles_add(guarded regclass, variadic roles text[]) language plpgsql as $$
begin
  call allow(guarded, named_after(roles, 'adds'), 'insert', format('(select asking_holds(%s))', list_of(roles)));
end
$$;

-- People with one of these roles do all that was granted: `call roles_keep('x', 'administrator')` is the office.
create procedure roles_keep(guarded regclass, variadic roles text[]) language plpgsql as $$
begin
  call allow(guarded, named_after(roles, 'keeps'), 'all', format('(select asking_holds(%s))', list_of(roles)));
end
$$;

-- Work without a person does all that was granted: `call work_keeps('x', 'job')`. Nothing unless it needs it.
create procedure work_keeps(guarded regclass, variadic purposes text[]) language plpgsql as $$
begin
  call allow(guarded, named_after(purposes, 'keeps'), 'all', format('(select asking_as(%s))', list_of(purposes)));
end
$$;

-- The tables of the bank, as an example: the same askers as before, now said apart.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['bank_account', 'bank_statement', 'bank_line', 'bank_match', 'bank_allocation', 'bank_rejection'] loop
    execute format('drop policy office on %I', guarded);
    execute format('drop policy books_are_read on %I', guarded);
    call roles_keep(guarded::regclass, 'administrator');
    call roles_read(guarded::regclass, 'auditor');
    call work_keeps(guarded::regclass, 'job', 'operator');
  end loop;
end
$$;

-- Policies that say administrator let others through as well: their names now say so.
alter policy administrator_adds on person rename to administrator_or_board_adds;
alter policy administrator_assigns on role_assignment rename to administrator_or_board_assigns;
alter policy administrator_ends on role_assignment rename to administrator_or_board_ends;
alter policy administrator_prints on sign_in_card rename to administrator_or_coach_prints;
alter policy administrator_sees on sign_in_card rename to administrator_or_coach_sees;
alter policy administrator_withdraws on sign_in_card rename to administrator_or_coach_withdraws;
alter policy administrator_edits on cooperative rename to administrator_or_board_edits;
alter policy administrator_edits on vat_mode rename to administrator_or_board_edits;
alter policy administrator_replaces on vat_mode rename to administrator_or_board_replaces;
