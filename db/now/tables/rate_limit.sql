-- How often something was tried in a window of time; rows older than a day are removed.
create table rate_limit (
  key text not null,
  window_start timestamp with time zone not null,
  count integer not null,
  constraint rate_limit_pkey PRIMARY KEY (key, window_start)
);

create policy owner_sees_all on rate_limit for all to gilde_owner
  using (true)
  with check (true);
create policy sign_in on rate_limit for all to public
  using (((select asking_purpose())) = 'sign-in');

grant delete, insert, select, update on rate_limit to gilde_app;
