-- A coach's first page asks of each member when they last looked back together: one note in twenty, found by reading all.
create index guidance_note_looked_back on guidance_note (cooperative_id, member_id, written_at) where evaluation;
