// Where drizzle-kit finds the tables and puts the migrations.
import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './src/sqlite/schema/*.ts', out: './drizzle' });
