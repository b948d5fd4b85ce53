import java.io.File;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeFormat;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * What Gephi has of files after importing them with its own defaults, one line of JSON each. A file is one argument;
 * two tables are one argument with a plus between them, nodes first. After "--no-merge" parallel edges are kept apart.
 */
public class GephiReader {
    public static void main(String[] files) throws Exception {
        boolean merge = true;
        for (String file : files) {
            if (file.equals("--no-merge")) merge = false;
            else {
                System.out.println(read(file, merge));
                merge = true;
            }
        }
        System.exit(0);
    }

    static String read(String argument, boolean merge) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        List<String> issues = new ArrayList<>();
        String[] parts = argument.split("\\+");
        for (int at = 0; at < parts.length; at++) {
            File file = new File(parts[at]);
            Container container;
            if (parts.length > 1) {
                ImporterSpreadsheetCSV importer = new ImporterSpreadsheetCSV();
                importer.setFile(file);
                importer.refreshAutoDetections();
                importer.setMode(at == 0 ? Mode.NODES_TABLE : Mode.EDGES_TABLE);
                container = imports.importFile(file, importer);
            } else {
                container = imports.importFile(file);
            }
            if (!merge) container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
            for (Iterator<Issue> each = container.getReport().getIssues(100); each.hasNext(); ) {
                Issue issue = each.next();
                if (issue.getLevel() != Issue.Level.INFO) issues.add(issue.getLevel() + " " + issue.getMessage());
            }
            imports.process(container, at == 0 ? new DefaultProcessor() : new AppendProcessor(), workspace);
        }
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        DirectedGraph graph = model.getDirectedGraph();
        int directed = 0;
        Set<String> ends = new TreeSet<>();
        StringBuilder edges = new StringBuilder();
        for (Edge edge : graph.getEdges()) {
            if (edge.isDirected()) directed++;
            ends.add(edge.getSource().getId() + " " + edge.getTarget().getId());
            edges.append(edges.length() == 0 ? "" : ",").append(list(edge.getId(), edge.getSource().getId(),
                edge.getTarget().getId(), model.getEdgeTypeLabel(edge.getType()), edge.getLabel(), time(edge.getIntervals(), model)));
        }
        StringBuilder nodes = new StringBuilder();
        for (Node node : graph.getNodes()) {
            nodes.append(nodes.length() == 0 ? "" : ",").append(list(node.getId(), node.getLabel(),
                time(node.getIntervals(), model), node.x(), node.y()));
        }
        return "{\"nodes\":" + graph.getNodeCount() + ",\"edges\":" + graph.getEdgeCount() + ",\"directed\":" + directed
            + ",\"parallel\":" + (graph.getEdgeCount() - ends.size()) + ",\"kinds\":" + list(model.getEdgeTypeLabels())
            + ",\"issues\":" + list(issues.toArray()) + ",\"nodeRows\":[" + nodes + "],\"edgeRows\":[" + edges + "]}";
    }

    static String time(Interval[] intervals, GraphModel model) {
        StringBuilder text = new StringBuilder();
        for (Interval each : intervals) text.append(day(each.getLow(), model)).append('/').append(day(each.getHigh(), model));
        return text.toString();
    }

    static String day(double time, GraphModel model) {
        return Double.isInfinite(time) ? "" : AttributeUtils.printTimestampInFormat(time, TimeFormat.DATE, model.getTimeZone());
    }

    static String list(Object... values) {
        StringBuilder text = new StringBuilder("[");
        for (Object value : values) {
            if (text.length() > 1) text.append(',');
            if (value == null || value instanceof Number) text.append(value);
            else text.append(quoted(value.toString()));
        }
        return text.append(']').toString();
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20 || c > 0x7e) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }
}
