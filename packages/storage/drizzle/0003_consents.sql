CREATE TABLE `consents` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`connection_id` text NOT NULL,
	`visitor_key` text NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `consents_visitor` ON `consents` (`workspace_id`,`connection_id`,`visitor_key`);
