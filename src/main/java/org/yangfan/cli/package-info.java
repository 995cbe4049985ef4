/** The command line: one class a command. The only room that knows all others and that prints. */
package org.yangfan.cli;
