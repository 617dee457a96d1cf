CREATE TABLE `files` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`key` text NOT NULL,
	`attached_to` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_key` ON `files` (`key`);--> statement-breakpoint
CREATE INDEX `files_attached` ON `files` (`workspace_id`,`attached_to`);