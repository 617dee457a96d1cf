UPDATE `submissions` SET `contact_id` = json_extract(`body`, '$.contactId') WHERE `contact_id` IS NULL;--> statement-breakpoint
UPDATE `tickets` SET `conversation_id` = json_extract(`body`, '$.conversationId') WHERE `conversation_id` IS NULL;
