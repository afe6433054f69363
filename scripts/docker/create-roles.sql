-- Run once, by the database image, in an empty cluster: the two roles, and the database of the first.
-- What the second may do with which table is granted by migrations.
\getenv owner_password DATABASE_OWNER_PASSWORD
\getenv password DATABASE_PASSWORD
CREATE ROLE veridact_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE veridact LOGIN PASSWORD :'password';
CREATE DATABASE veridact OWNER veridact_owner;
REVOKE ALL ON DATABASE veridact FROM PUBLIC;
GRANT CONNECT ON DATABASE veridact TO veridact;
